package jp.shisatsu.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountEntity, Long> {

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(long id);

    Optional<AccountEntity> findByName(String name);

    List<AccountEntity> findAllByOrderByName();

    boolean existsByName(String name);

    long count();

    /** Locked, so that two administrators cannot shut each other out at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<AccountEntity> findByRoleAndEnabledTrue(Role role);

}
