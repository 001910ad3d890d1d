package org.whence.cli.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.whence.cli.diff.CaseDiff;
import org.whence.cli.diff.KnowledgeDiff;
import org.whence.cli.diff.Move;
import org.whence.cli.diff.Place;
import org.whence.cli.edition.Edition;

/** Writes what a change of the knowledge does to the answers. */
public final class DiffJson {
    private final Json json;

    private DiffJson(Json json) {
        this.json = json;
    }

    /** Writes it in UTF-8 and leaves the stream open. */
    public static void write(KnowledgeDiff diff, OutputStream stream) throws IOException {
        Json.write(stream, json -> new DiffJson(json).write(diff));
    }

    private void write(KnowledgeDiff diff) throws IOException {
        edition("old", diff.before());
        edition("new", diff.after());
        json.out().writeNumberField("cases", diff.cases().size());
        json.out().writeNumberField("unchanged", diff.unchanged());
        json.words("lowered", diff.lowered().stream().map(CaseDiff::id).toList());
        json.words("raised", diff.raised().stream().map(CaseDiff::id).toList());
        json.words("new_targets", diff.newTargets());
        json.words("lost_targets", diff.lostTargets());
        json.objects("largest_moves", diff.movers(), mover -> {
            json.word("case", mover.id());
            move(mover.move());
        });
        json.objects("changed", diff.changed(), this::change);
        json.objects("not_compared", diff.unreadable(), u -> {
            json.word("case", u.id());
            json.word("why", u.why());
        });
    }

    private void edition(String field, Edition edition) throws IOException {
        json.object(field, fields -> {
            fields.word("name", edition.name());
            VersionsJson.write(fields, "versions", edition.model().versions());
        });
    }

    private void change(CaseDiff c) throws IOException {
        json.word("case", c.id());
        if (c.lowered() || c.raised()) {
            json.object("disposition", fields -> {
                fields.word("old", c.before().disposition().id());
                fields.word("new", c.after().disposition().id());
            });
        }
        if (c.leaderChanged()) {
            json.object("leading", fields -> {
                leader("old", c.before().leader());
                leader("new", c.after().leader());
            });
        }
        json.objects("moves", c.moves(), this::move);
        if (c.nextChanged()) {
            json.object("next", fields -> {
                orNull("old", c.before().next());
                orNull("new", c.after().next());
            });
        }
    }

    private void move(Move move) throws IOException {
        place(move.place());
        json.number("old", move.before());
        json.number("new", move.after());
    }

    private void place(Place place) throws IOException {
        json.word("target", place.target());
        json.word("side", place.side().id());
    }

    /** Null for a person who is not assessed: no place leads. */
    private void leader(String field, Optional<Place> leader) throws IOException {
        if (leader.isPresent()) {
            json.object(field, fields -> place(leader.get()));
        } else {
            json.out().writeNullField(field);
        }
    }

    /** Null when nothing more is asked. */
    private void orNull(String field, Optional<String> word) throws IOException {
        if (word.isPresent()) {
            json.word(field, word.get());
        } else {
            json.out().writeNullField(field);
        }
    }
}
