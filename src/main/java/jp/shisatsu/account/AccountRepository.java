package jp.shisatsu.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountEntity, Long> {

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(long id);

    Optional<AccountEntity> findByName(String name);

    List<AccountEntity> findAllByOrderByName();

    boolean existsByName(String name);

    long count();

    long countByRoleAndEnabledTrue(Role role);

}
