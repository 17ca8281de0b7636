package jp.shisatsu.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * A place someone visited, spelt as in the last report about it. It is here as long as
 * there is a visit to it; a place visited again comes back under the id it had.
 */
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = SitePassage.class))
@Entity(name = "Site")
@Table(name = "site")
class SiteEntity {

    @Id
    private long id;

    private String name;

    private @Nullable String location;

    @Embedded
    private SiteKey normal;

    private @Nullable String place;

    @OneToMany(mappedBy = "site")
    private List<VisitEntity> visits = new ArrayList<>();

    SiteEntity() {
    }

    SiteEntity(long id, String name, @Nullable String location) {
        this.id = id;
        this.normal = SiteKey.of(name, location);
        spell(name, location);
    }

    /** Another spelling of the same place. */
    SiteEntity write(String name, @Nullable String location) {
        spell(name, location);
        return this;
    }

    private void spell(String name, @Nullable String location) {
        this.name = name;
        this.location = location;
        this.place = Region.of(name, location).map(Region::name).orElse(null);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    SiteKey normal() {
        return normal;
    }

    @Nullable String location() {
        return location;
    }

    @Nullable String place() {
        return place;
    }

    boolean overseas() {
        return Region.of(name, location).filter(Region::overseas).isPresent();
    }

    /** All that it is called by, and where it is. */
    Stream<String> names() {
        return Stream.of(Optional.of(name), Optional.ofNullable(location), Optional.ofNullable(place))
            .flatMap(Optional::stream);
    }

    List<VisitEntity> visits() {
        return visits;
    }

}
