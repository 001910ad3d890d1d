package org.whence.cli;

import java.util.Arrays;
import org.whence.knowledge.Side;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a side as files write it. */
final class SideOption implements ITypeConverter<Side> {
    @Override
    public Side convert(String word) {
        return Arrays.stream(Side.values())
                .filter(side -> side.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is no side; allowed: left, right, both, midline"));
    }
}
