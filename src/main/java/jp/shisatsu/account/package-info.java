/** Takes a sign-in, gives who someone is and may do. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.shisatsu.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
