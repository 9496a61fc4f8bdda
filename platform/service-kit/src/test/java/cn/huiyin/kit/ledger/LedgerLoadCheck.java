package cn.huiyin.kit.ledger;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedWriter;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
class LedgerLoadCheck {
  @Test
  void load() throws Exception {
    Path f = Files.createTempFile("load", ".csv");
    int n = 300_000;
    try (BufferedWriter w = Files.newBufferedWriter(f)) {
      w.write("number,heldOn,note,quantity\n");
      for (int i = 0; i < n; i++) w.write("L" + i + ",2023-05-01,某村修路占地的补偿一直没有到账，请核实并答复" + i + ",5\n");
    }
    for (int k = 0; k < 2; k++) {
      long t = System.nanoTime();
      String id = RestAssured.given().auth().oauth2(TestPlatform.shared().token("ADMIN")).multiPart("ledger", "samples").multiPart("file", f.toFile()).post("/api/v1/ledger-imports").path("id");
      while (true) {
        Thread.sleep(2000);
        JsonPath j = RestAssured.given().auth().oauth2(TestPlatform.shared().token("ADMIN")).get("/api/v1/ledger-imports/" + id).jsonPath();
        System.gc();
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.println("LOAD " + (System.nanoTime() - t) / 1000000 + "ms " + j.getInt("rowsRead") + " used " + used + "MB " + j.getString("status")+" "+j.getString("problem"));
        if (j.getString("finishedAt") != null) break;
      }
    }
  }
}
