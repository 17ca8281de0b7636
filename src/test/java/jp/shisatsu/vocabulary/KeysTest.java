package jp.shisatsu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every place a prefix stands at is told, and no other. */
class KeysTest {

    @Test
    void placesAreToldByWhatFollows() {
        Keys.Builder builder = new Keys.Builder();
        builder.add(7, "仁川港湾", List.of(1, 2));
        builder.add(8, "港湾", List.of());
        builder.add(9, "港", List.of());
        builder.add(9, "川崎", List.of());
        Keys keys = builder.build();
        assertThat(told(keys, "港")).containsExactlyInAnyOrder("7 inside", "8 beginning", "9 beginning");
        assertThat(told(keys, "川")).containsExactlyInAnyOrder("7 inside", "9 beginning");
        assertThat(told(keys, "湾")).isEmpty();
        assertThat(whole(keys, "港湾")).containsExactly(8);
        assertThat(whole(keys, "仁川")).isEmpty();
        assertThat(told(keys, "港湾")).containsExactlyInAnyOrder("7 inside", "8 beginning");
        assertThat(told(new Keys.Builder().build(), "港")).isEmpty();
    }

    private static List<String> told(Keys keys, String prefix) {
        List<String> told = new ArrayList<>();
        keys.each(prefix, (owner, beginning) -> told.add(owner + (beginning ? " beginning" : " inside")));
        return told;
    }

    private static List<Integer> whole(Keys keys, String text) {
        List<Integer> owners = new ArrayList<>();
        keys.whole(text, owners::add);
        return owners;
    }

}
