import { downloadRoute } from '../../../../lib/site/downloadRoute';
import { operationParams } from '../../../../lib/site/operationParams';

export const dynamic = 'force-static';
export const generateStaticParams = operationParams;
export const GET = downloadRoute('countries.csv');
