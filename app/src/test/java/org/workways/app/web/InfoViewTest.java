package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InfoViewTest {
    @Test
    void the_home_of_a_user_is_not_named() {
        var user = Path.of(System.getProperty("user.home"));
        assertThat(InfoView.shortened(user.resolve(".workways"))).isEqualTo("~" + File.separator + ".workways");
        assertThat(InfoView.shortened(Path.of("/srv/workways"))).isEqualTo("/srv/workways");
    }
}
