package org.workways.app.web;

import java.io.IOException;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.workways.app.words.Words;
import org.workways.concept.UserException;
import org.workways.recognise.Document;

/// Texts as forms send them: a file, or pasted.
record Texts(Desk desk) {
    static final int LONGEST = 200_000;

    /// The file, if there is one, else the text; empty if there is neither.
    /// @throws UserException if the file cannot be read, or the text is too long
    Optional<Document> given(Optional<MultipartFile> file, String text, Words words) throws IOException {
        var upload = file.filter(some -> !some.isEmpty());
        if (upload.isPresent()) {
            var name = Optional.ofNullable(upload.get().getOriginalFilename()).orElse("file");
            return Optional.of(desk.upload(name, upload.get().getBytes()));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(pasted(text, words));
    }

    private static Document pasted(String text, Words words) {
        if (text.length() > LONGEST)
            throw new UserException(
                    "The text has %,d characters; at most %,d are read.".formatted(text.length(), LONGEST),
                    "Leave out what is not about skills and work.");
        return new Document(words.say("home.pasted"), text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
