package cn.huiyin.embedded.contract;

import java.util.List;
import java.util.SortedSet;

/**
 * One operation of an OpenAPI document.
 *
 * @param roles the roles that may call it; empty when it is public
 * @param mediaType what its body is sent as, or null when it takes none
 */
public record Operation(
    String id, String method, String path, SortedSet<String> roles, String mediaType) {

  /** How Jakarta says: whoever is logged in. */
  private static final String ANY_ROLE = "**";

  private static final String JSON = "application/json";

  boolean isPublic() {
    return roles.isEmpty();
  }

  /** Whether its body is something other than JSON. */
  boolean takesFiles() {
    return mediaType != null && !JSON.equals(mediaType);
  }

  boolean isOpenTo(String role) {
    return roles.contains(ANY_ROLE) || roles.contains(role);
  }

  /** Roles that may call it, none when it is public; whoever is logged in is a clerk. */
  List<String> callers() {
    return roles.stream().map(name -> ANY_ROLE.equals(name) ? "INTAKE" : name).toList();
  }

  /** The path with something harmless in place of its parameters. */
  String exampleUri() {
    return withSomething(path);
  }

  /** A path with something harmless in place of the parameters left in it. */
  static String withSomething(String path) {
    return path.replaceAll("\\{[^}]*[Ii]d}", "018f0000-0000-7000-8000-00000000dead")
        .replaceAll("\\{year}", "1999")
        .replaceAll("\\{[^}]+}", "NONE");
  }
}
