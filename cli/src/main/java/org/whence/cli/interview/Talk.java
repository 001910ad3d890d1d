package org.whence.cli.interview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.cli.terminal.Page;
import org.whence.cli.terminal.Surroundings;

/** Speaks and listens line by line. */
final class Talk {
    private final Surroundings around;
    private final BufferedReader in;

    Talk(Surroundings around) {
        this.around = around;
        this.in = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
    }

    void say(Consumer<Page> words) {
        Page page = new Page(around.terminal());
        words.accept(page);
        around.out().print(page);
    }

    /** One answer; empty when nobody is there any more. */
    Optional<String> listen() throws IOException {
        around.out().print("> ");
        around.out().flush();
        return Optional.ofNullable(in.readLine()).map(line -> line.strip().toLowerCase(Locale.ROOT));
    }
}
