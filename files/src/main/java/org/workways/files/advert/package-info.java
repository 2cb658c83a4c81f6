/// Heaps of job adverts, read one after the other whatever file they come in: tables, JSON, web
/// pages, zips of these. Nothing but the advert at hand is kept; what cannot be an advert is an
/// issue that names its place.
@NullMarked
package org.workways.files.advert;

import org.jspecify.annotations.NullMarked;
