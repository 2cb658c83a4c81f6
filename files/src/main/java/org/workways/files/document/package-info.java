/// Texts that people bring — a CV, an advert, a syllabus — from PDF, DOCX, HTML, Markdown and plain text.
@NullMarked
package org.workways.files.document;

import org.jspecify.annotations.NullMarked;
