import { writeSchemas } from './desk/writeSchemas';

writeSchemas();
