package jp.shisatsu.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountEntity, Long> {

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(long id);

    Optional<AccountEntity> findByName(String name);

    List<AccountEntity> findAllByOrderByName();

    boolean existsByName(String name);

    long count();

    /** Until the transaction ends, so that a name that is free stays so. */
    @Modifying
    @NativeQuery("lock table account in share row exclusive mode")
    void letNobodyElseAdd();

    /** Locked, so that two administrators cannot shut each other out at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<AccountEntity> findByRoleAndEnabledTrue(Role role);

}
