package cn.huiyin.mediation.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

/** Every endpoint names its roles, on itself or on its class. */
final class NamesItsRoles extends ArchCondition<JavaClass> {
  NamesItsRoles() {
    super("name the roles of every endpoint");
  }

  @Override
  public void check(JavaClass resource, ConditionEvents events) {
    for (JavaMethod method : resource.getMethods()) {
      boolean endpoint = method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class);
      boolean named =
          method.isAnnotatedWith(RolesAllowed.class)
              || resource.isAnnotatedWith(RolesAllowed.class);
      if (endpoint && !named) {
        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
      }
    }
  }
}
