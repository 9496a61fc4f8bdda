package cn.huiyin.embedded.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Every endpoint names its roles, on itself or on its class; what needs no login stands under
 * /api/v1/public and says so.
 */
final class NamesItsRoles extends ArchCondition<JavaClass> {
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
  private static final String EVERYBODY = "jakarta.annotation.security.PermitAll";
  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String PUBLIC = "/api/v1/public";

  NamesItsRoles() {
    super("name the roles of every endpoint");
  }

  @Override
  public void check(JavaClass resource, ConditionEvents events) {
    for (JavaMethod method : resource.getMethods()) {
      boolean endpoint =
          VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
      if (endpoint && !named(resource, method, ROLES) && !open(resource, method)) {
        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
      }
    }
  }

  private static boolean open(JavaClass resource, JavaMethod method) {
    boolean under =
        resource
            .tryGetAnnotationOfType(PATH)
            .flatMap(path -> path.get("value"))
            .filter(path -> path.toString().startsWith(PUBLIC))
            .isPresent();
    return under && named(resource, method, EVERYBODY);
  }

  private static boolean named(JavaClass resource, JavaMethod method, String annotation) {
    return method.isAnnotatedWith(annotation) || resource.isAnnotatedWith(annotation);
  }
}
