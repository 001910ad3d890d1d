package org.whence.cli.json;

import java.io.IOException;
import java.util.List;
import org.whence.triage.RaisedFlag;

/** Writes the red flags that apply. */
final class FlagsJson {
    private final Json json;
    private final Names names;

    FlagsJson(Json json, Names names) {
        this.json = json;
        this.names = names;
    }

    void write(List<RaisedFlag> raised) throws IOException {
        json.objects("flags", raised, this::flag);
    }

    private void flag(RaisedFlag raised) throws IOException {
        json.word("flag", raised.flag().id());
        json.word("finding", names.finding(raised.flag().finding()));
        json.out().writeBooleanField("unsure", raised.unsure());
        json.word("level", raised.level().id());
        CitationJson.write(json, names.study(raised.flag().study()));
    }
}
