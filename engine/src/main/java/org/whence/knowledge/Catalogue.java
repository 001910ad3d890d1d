package org.whence.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An ordered list of things with ids, found by number or by id.
 *
 * @param <T> the kind of thing
 */
public final class Catalogue<T> implements Iterable<T> {
    private final List<T> items;
    private final Map<String, Integer> indices = new HashMap<>();

    private Catalogue(List<T> items, Function<T, String> id) {
        this.items = List.copyOf(items);
        for (int i = 0; i < items.size(); i++) {
            if (indices.put(id.apply(items.get(i)), i) != null) {
                throw new IllegalArgumentException("id twice: " + id.apply(items.get(i)));
            }
        }
    }

    /**
     * A catalogue of these items.
     *
     * @throws IllegalArgumentException when an id stands twice
     */
    public static <T> Catalogue<T> of(List<T> items, Function<T, String> id) {
        return new Catalogue<>(items, id);
    }

    /** Item number {@code index}, from 0. */
    public T get(int index) {
        return items.get(index);
    }

    /** Number of the item with this id, or −1. */
    public int indexOf(String id) {
        return indices.getOrDefault(id, -1);
    }

    /** Whether there is an item with this id. */
    public boolean contains(String id) {
        return indices.containsKey(id);
    }

    /** Numbers of the items that are wanted, ascending. */
    public List<Integer> indicesWhere(Predicate<T> wanted) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (wanted.test(items.get(i))) {
                indices.add(i);
            }
        }
        return List.copyOf(indices);
    }

    /** Number of items. */
    public int size() {
        return items.size();
    }

    /** The items in order. */
    public List<T> list() {
        return items;
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }
}
