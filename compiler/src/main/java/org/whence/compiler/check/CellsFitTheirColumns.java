package org.whence.compiler.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;
import org.whence.compiler.rows.Schema;

/** Every cell has the type, range and words that {@code datapackage.json} asks for, and ids stand once. */
final class CellsFitTheirColumns implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        for (Schema.Resource resource : knowledge.schema().resources()) {
            for (Schema.Field field : resource.fields()) {
                Set<String> seen = new HashSet<>();
                for (Row row : knowledge.rows(resource.name())) {
                    checkCell(row, field, problems);
                    if (field.unique() && row.has(field.name()) && !seen.add(row.get(field.name()))) {
                        problems.add(row, field.name(), "stands twice; ids stand once");
                    }
                }
            }
        }
    }

    private static void checkCell(Row row, Schema.Field field, Problems problems) {
        String value = row.get(field.name());
        if (value.isEmpty()) {
            if (field.required()) {
                problems.add(row, field.name(), "must not be empty");
            }
            return;
        }
        if (!field.allowed().isEmpty() && !field.allowed().contains(value)) {
            problems.add(row, field.name(), "allowed: " + String.join(", ", field.allowed()));
        }
        if (!field.pattern().isEmpty() && !value.matches(field.pattern())) {
            problems.add(row, field.name(), "must match " + field.pattern());
        }
        checkType(row, field, value, problems);
    }

    private static void checkType(Row row, Schema.Field field, String value, Problems problems) {
        if (field.type().equals("date") && !isDate(value)) {
            problems.add(row, field.name(), "a date like 2026-11-24 is needed");
        }
        if (field.type().equals("number") || field.type().equals("integer")) {
            OptionalDouble number = row.number(field.name());
            boolean whole = number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble());
            if (number.isEmpty() || !Double.isFinite(number.getAsDouble()) || field.type().equals("integer") && !whole) {
                problems.add(row, field.name(), "a number is needed" + (field.type().equals("integer") ? ", a whole one" : ""));
            } else if (number.getAsDouble() < field.minimum() || number.getAsDouble() > field.maximum()) {
                problems.add(row, field.name(), "must be from " + field.minimum() + " to " + field.maximum());
            }
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
