package cn.huiyin.embedded.contract;

import java.util.SortedSet;

/**
 * One operation of an OpenAPI document.
 *
 * @param roles the roles that may call it; empty when it is public
 * @param mediaType what its body is sent as, or null when it takes none
 */
public record Operation(
    String id, String method, String path, SortedSet<String> roles, String mediaType) {

  boolean isPublic() {
    return roles.isEmpty();
  }

  /** The path with something harmless in place of its parameters. */
  String exampleUri() {
    return path.replaceAll("\\{[^}]*[Ii]d}", "018f0000-0000-7000-8000-00000000dead")
        .replaceAll("\\{year}", "1999")
        .replaceAll("\\{[^}]+}", "NONE");
  }
}
