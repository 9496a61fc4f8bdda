package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.PlatformFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("命令的错误：一行，说明该怎么办")
class HuiyinTest {
  private final StringWriter errors = new StringWriter();
  @TempDir Path data;

  @Test
  @DisplayName("没有运行时，令牌、对账、导入、报告、状态都一行说明如何启动")
  void whatNeedsARunSaysHowToStartOne() {
    for (String command : new String[] {"token INTAKE", "verify", "status", "report 2031"}) {
      assertThat(failure(command.split(" ")))
          .isEqualTo("huiyin: nothing runs in " + data + ": start it with ./huiyin up --detach.");
    }
  }

  @Test
  @DisplayName("没有的角色：列出全部角色")
  void anUnknownRoleListsTheRoles() {
    assertThat(failure("token", "KING"))
        .startsWith("huiyin: there is no role KING; the roles are PETITIONER, INTAKE,");
  }

  @Test
  @DisplayName("目录不存在、没有台账、格式尚无、端口不对，各一行")
  void wrongArgumentsAreOneLineEach() {
    assertThat(failure("import", "/no/such")).isEqualTo("huiyin: there is no folder /no/such.");
    assertThat(failure("import", data.toString())).contains("has none of the ledgers");
    assertThat(failure("report", "2031", "--format", "pdf")).contains("take md or json");
    assertThat(failure("report", "2031", "--type", "poem")).contains("there is no report poem");
    assertThat(failure("up", "--port-base", "70000")).contains("--port-base 70000");
    assertThat(failure("up", "--identity", "nobody")).contains("EMBEDDED, KEYCLOAK");
    assertThat(failure("bogus")).contains("'bogus'").contains("--help");
  }

  @Test
  @DisplayName("磁盘已满、无权限、意外错误也只有一行")
  void theFullDiskIsNamedAsSuch() {
    IOException full = new IOException("write failed: No space left on device");
    assertThat(OneLine.sentence(new PlatformFailure("Cannot prepare", full)))
        .startsWith("the disk is full");
    assertThat(OneLine.sentence(new AccessDeniedException("/root/x")))
        .contains("no permission to use /root/x");
    assertThat(OneLine.sentence(new IllegalStateException("two\nlines")))
        .contains("two lines")
        .contains("HUIYIN_DEBUG=1");
  }

  private String failure(String... arguments) {
    errors.getBuffer().setLength(0);
    CommandLine line = Huiyin.commandLine();
    line.setErr(new PrintWriter(errors, true));
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data.toString();
    assertThat(line.execute(all)).isNotZero();
    return errors.toString().strip();
  }
}
