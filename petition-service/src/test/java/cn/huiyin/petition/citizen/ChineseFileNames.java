package cn.huiyin.petition.citizen;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;

import io.restassured.config.RestAssuredConfig;
import org.apache.http.entity.mime.HttpMultipartMode;

/** 中文文件名: sent as browsers send them, which the client of the tests doesn't by itself. */
public final class ChineseFileNames {
  private ChineseFileNames() {}

  public static RestAssuredConfig asBrowsersSend() {
    return RestAssuredConfig.config()
        .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"));
  }
}
