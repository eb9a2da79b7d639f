package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.interaction.Button;
import dev.parlor.core.interaction.Buttons;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands behind buttons, in memory. */
final class MemoryButtons implements Buttons {
    private final Table<Key, Button> buttons;

    private record Key(ParlorId parlor, String id) {
        static Key of(Button button) {
            return new Key(button.parlor(), button.id());
        }
    }

    MemoryButtons(Journal journal) {
        this.buttons = new Table<>(journal);
    }

    @Override
    public Optional<Button> find(ParlorId parlor, String id) {
        return buttons.find(new Key(parlor, id));
    }

    @Override
    public void add(Button button) {
        if (find(button.parlor(), button.id()).isPresent()) {
            throw new IllegalStateException("There is a button " + button.id());
        }
        buttons.put(Key.of(button), button);
    }

    @Override
    public int prune(Instant before, int most) {
        List<Button> old = buttons.rows()
                .filter(button -> button.expires().isBefore(before))
                .sorted(Comparator.comparing(Button::expires))
                .limit(most)
                .toList();
        old.forEach(button -> buttons.remove(Key.of(button)));
        return old.size();
    }
}
