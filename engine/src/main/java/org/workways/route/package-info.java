/// The cheapest ordered way from a profile to a goal, and how good it is proven to be.
///
/// Choosing the legs is minimum-cost *delete-free planning* (the optimal delete relaxation h+; Hoffmann & Nebel,
/// *The FF Planning System*, 2001, doi:10.1613/jair.855): a leg needs facts and adds facts, nothing is lost. It
/// contains weighted set cover and is not a shortest path. Read [Router] first: a request becomes a [PlanningTask],
/// [Search] solves it, [Schedule] lays it on the calendar.
@NullMarked
package org.workways.route;

import org.jspecify.annotations.NullMarked;
