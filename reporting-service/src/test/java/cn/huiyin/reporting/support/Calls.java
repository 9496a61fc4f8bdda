package cn.huiyin.reporting.support;

import static io.restassured.RestAssured.given;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests in the name of a role. */
public final class Calls {
  private Calls() {}

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(TestPlatform.shared().token(role)).contentType(ContentType.JSON);
  }
}
