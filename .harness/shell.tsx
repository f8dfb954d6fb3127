export const Shell = () => <p>shell</p>;
