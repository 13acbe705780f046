import type { InsightSelector, InsightSelectors } from '../../../openapi/cloudtrail.js';
import type { Behaviour, Call } from '../../call.js';
import type { TrailDesk } from './desk.js';
import { putTrail, requireOwnTrail, requireTrail } from './finding.js';
import type { TrailRow } from './rows.js';
import { logsManagement, selectorsOf } from './selectors.js';

type InsightCall = Call<
  'cloudtrail',
  'InvalidParameterException' | 'InvalidParameterCombinationException' | 'UnsupportedOperationException'
>;

/** Insights are kept and never come: Chimepost has no baseline to compare calls with. */
export function insights(desk: TrailDesk) {
  const PutInsightSelectors: Behaviour<'cloudtrail', 'PutInsightSelectors'> = (input, call) => {
    const name = trailNameOf(call, input.TrailName, input.EventDataStore ?? input.InsightsDestination);
    const trail = requireOwnTrail(call, desk, name, 'arn');
    const insightSelectors = readSelectors(call, trail, input.InsightSelectors);
    putTrail(call, desk, { ...trail, insightSelectors });
    return { TrailARN: trail.arn, InsightSelectors: insightSelectors };
  };

  const GetInsightSelectors: Behaviour<'cloudtrail', 'GetInsightSelectors'> = (input, call) => {
    const name = trailNameOf(call, input.TrailName, input.EventDataStore);
    const { arn, insightSelectors } = requireTrail(call, desk, name, 'arn');
    if (insightSelectors.length === 0) {
      call.fail(
        'InsightNotEnabledException',
        `Trail ${arn} does not have Insights enabled. Edit the trail settings to enable Insights, and then try the operation again.`,
      );
    }
    return { TrailARN: arn, InsightSelectors: insightSelectors };
  };

  return { PutInsightSelectors, GetInsightSelectors };
}

/** Of what may be a trail's or an event data store's, the trail's name. */
function trailNameOf(call: InsightCall, trail: string | undefined, store: string | undefined): string {
  if (trail !== undefined && store !== undefined) {
    call.fail(
      'InvalidParameterCombinationException',
      'TrailName cannot be specified together with EventDataStore or InsightsDestination.',
    );
  }
  if (store !== undefined) call.fail('UnsupportedOperationException', 'Chimepost has no event data stores.');
  return trail ?? call.fail('InvalidParameterException', 'TrailName or EventDataStore must be specified.');
}

function readSelectors(
  call: Call<'cloudtrail', 'InvalidInsightSelectorsException'>,
  trail: TrailRow,
  given: InsightSelectors,
): InsightSelectors {
  const refuse = (message: string): never => call.fail('InvalidInsightSelectorsException', message);
  const types = given.map(({ InsightType }) => InsightType);
  if (new Set(types).size < types.length) refuse('Each InsightType must be specified once.');
  return given.map(({ InsightType: type, EventCategories }): InsightSelector => {
    if (type !== 'ApiCallRateInsight' && type !== 'ApiErrorRateInsight')
      return refuse(`Value ${type ?? 'null'} for InsightType is invalid.`);
    const categories =
      EventCategories === undefined || EventCategories.length === 0 ? ['Management'] : EventCategories;
    for (const category of categories) {
      if (category !== 'Management' && category !== 'Data')
        refuse(`Value ${category} for EventCategories is invalid.`);
      if (!canHave(trail, type, category))
        refuse(`The trail must log the ${category} events that ${type} analyzes.`);
    }
    return { InsightType: type, EventCategories: categories };
  });
}

function canHave(trail: TrailRow, type: string, category: string): boolean {
  if (category === 'Management')
    return logsManagement(trail, type === 'ApiCallRateInsight' ? 'write' : 'any');
  const { eventSelectors, advancedEventSelectors = [] } = selectorsOf(trail);
  if (eventSelectors !== undefined)
    return eventSelectors.some(({ DataResources = [] }) => DataResources.length > 0);
  return advancedEventSelectors.some(({ FieldSelectors }) =>
    FieldSelectors.some(
      ({ Field, Equals }) => Field === 'eventCategory' && Equals?.includes('Data') === true,
    ),
  );
}
