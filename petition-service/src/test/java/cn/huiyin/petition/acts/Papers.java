package cn.huiyin.petition.acts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** The papers of a petition behind the API. */
final class Papers {
  private Papers() {}

  static Response list(RequestSpecification caller, Case petition) {
    return caller.get(petition.path("papers") + "?limit=200");
  }

  /** Id of the newest paper of a kind. */
  static String id(Case petition, String kind) {
    List<String> ids =
        list(County.as("BUREAU_HEAD"), petition)
            .jsonPath()
            .getList("items.findAll { it.kind == '" + kind + "' }.id");
    assertThat(ids).as(kind).isNotEmpty();
    return ids.get(ids.size() - 1);
  }

  static Response get(RequestSpecification caller, Case petition, String kind, String accept) {
    return caller.header("Accept", accept).get(petition.path("papers/" + id(petition, kind)));
  }

  /** A paper's text, as a head of the bureau usually sees it. */
  static String text(Case petition, String kind) {
    Response response = get(County.as("BUREAU_HEAD"), petition, kind, "text/plain");
    response.then().statusCode(200);
    return new String(response.asByteArray(), UTF_8);
  }
}
