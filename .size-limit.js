export { budgets as default } from './scripts/size/budgets';
