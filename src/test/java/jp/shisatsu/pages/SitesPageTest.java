package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisatsu.archive.SiteSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;

class SitesPageTest {

    @Test
    void aPageGathersItsPlacesAndLeadsToTheNext() {
        var number = new PageNumber(2);
        var page = SitesPage
            .of(new PageImpl<>(List.of(site("仁川港湾公社", "大韓民国"), site("ソウル特別市庁", "大韓民国"), site("港", null)),
                    number.pageable(), 61), number);

        assertThat(page.places()).containsOnlyKeys("大韓民国", "");
        assertThat(page.places().get("大韓民国")).extracting(SiteSummary::name).containsExactly("仁川港湾公社", "ソウル特別市庁");
        assertThat(page.pager().page(3)).hasToString("/sites?page=3");
        assertThat(page.pager().last()).isEqualTo(4);
    }

    private static SiteSummary site(String name, @Nullable String place) {
        return new SiteSummary(1, name, place, place, 1, 0);
    }

}
