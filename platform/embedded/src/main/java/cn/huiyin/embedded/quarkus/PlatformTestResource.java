package cn.huiyin.embedded.quarkus;

import cn.huiyin.embedded.TestPlatform;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a service under test its settings on the shared test platform: {@code @QuarkusTestResource(
 * value = PlatformTestResource.class, initArgs = @ResourceArg(name = "service", value =
 * "petition"))}.
 */
public final class PlatformTestResource implements QuarkusTestResourceLifecycleManager {
  private String service;

  @Override
  public void init(Map<String, String> initArgs) {
    service = initArgs.get("service");
  }

  @Override
  public Map<String, String> start() {
    return TestPlatform.shared().serviceConfig(service);
  }

  @Override
  public void stop() {
    // The platform is shared by all tests of this JVM and ends with it.
  }
}
