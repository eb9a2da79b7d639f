package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Damage is told with the place where it is. */
class StoredTest {
    @Test
    void fieldsAreReadByName() {
        List<Integer> numbers =
                read("{\"v\":1,\"a\":[{\"b\":7}]}", stored -> stored.list("a", each -> each.small("b")));
        Optional<Stored> missing = read("{\"v\":1}", stored -> stored.find("a"));
        assertThat(numbers).containsExactly(7);
        assertThat(missing).isEmpty();
    }

    @Test
    void aNewerFormIsRefused() {
        assertThatThrownBy(() -> read("{\"v\":2}", Stored::node))
                .isInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessage("match m is stored in form 2; this program knows forms 1 to 1");
    }

    @Test
    void damageIsToldWithItsPlace() {
        assertDamage("{\"v\":1,\"a\":[{}]}", "match m.a[0] must be an object with the field b, but is OBJECT");
        assertDamage("{\"v\":1,\"a\":[{\"b\":1.5}]}", "match m.a[0].b must be a whole number, but is NUMBER");
        assertDamage("{\"v\":1,\"a\":{}}", "match m.a must be a list, but is OBJECT");
        assertDamage("{}", "match m must be an object with the field v, but is OBJECT");
    }

    @Test
    void whatIsNoJsonIsADamage() {
        assertThatThrownBy(() -> read("{\"v\":1", Stored::node)).hasMessage("The stored match m cannot be read");
        assertThatThrownBy(() -> Packed.unpack("bets", new byte[] {1, 2, 3})).hasMessage("The stored bets is damaged");
    }

    @Test
    void packedTextComesBack() {
        String text = "b|A|1\nÄffin 🐒";
        assertThat(Packed.unpack("bets", Packed.pack(text))).isEqualTo(text);
        assertThat(Packed.unpack("bets", Packed.pack(""))).isEmpty();
    }

    private static void assertDamage(String json, String message) {
        assertThatThrownBy(() -> read(json, stored -> stored.list("a", each -> each.small("b"))))
                .hasMessage("The stored match m cannot be read")
                .rootCause()
                .hasMessage(message);
    }

    private static <T> T read(String json, Function<Stored, T> reader) {
        return Stored.read("match m", json, 1, reader);
    }
}
