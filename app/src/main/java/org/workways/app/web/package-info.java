/// The web application: questions come as addresses, answers go as pages, JSON, CSV and calendars.
@NullMarked
package org.workways.app.web;

import org.jspecify.annotations.NullMarked;
