package cn.huiyin.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.embedded.FreePorts;
import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.IdentityProvider;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.StubService;
import cn.huiyin.launcher.figure.Figures;
import cn.huiyin.launcher.http.Services;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.folder.RunState.PartState;
import cn.huiyin.launcher.verify.Reconciler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("导入台账目录")
class LedgerImportTest {
  @TempDir Path data;
  @TempDir Path ledgers;
  private final StringWriter said = new StringWriter();
  private final List<StubService> stubs = new ArrayList<>();
  private IdentityProvider identity;
  private Services services;

  @BeforeEach
  void start() throws IOException {
    identity = new IdentityProvider(data, FreePorts.one(), Clock.systemUTC()).start();
    List<PartState> parts = new ArrayList<>();
    parts.add(new PartState("identity", 1, null, identity.issuer(), true));
    for (PlatformService service : PlatformService.all()) {
      StubService stub = new StubService(0);
      stubs.add(stub);
      parts.add(new PartState(service.module(), 1, null, stub.address(), true));
    }
    RunState state = new RunState(new RunState.Watcher(1, null), true, 8080, "embedded", parts);
    services = new Services(RunFolder.of(data), state);
  }

  @AfterEach
  void stop() {
    stubs.forEach(StubService::stop);
    identity.stop();
  }

  @Test
  @DisplayName("按规定的次序送往各自的服务，缺的台账跳过")
  void ledgersGoToTheirServicesInOrder() throws IOException {
    ledger("petitions", "A\nB\n");
    ledger("units", "U\n");
    ledger("outreach", "O\n");
    assertThat(imported()).isZero();
    assertThat(stubs.get(0).ledgers()).containsExactly("units", "petitions");
    assertThat(stubs.get(1).ledgers()).isEmpty();
    assertThat(stubs.get(3).ledgers()).containsExactly("outreach");
    assertThat(said.toString())
        .contains("divisions: no file, skipped")
        .contains("taken 2, known 0, refused 0")
        .contains("All ledgers: taken 4, known 0, refused 0");
  }

  @Test
  @DisplayName("被拒的行连同理由写在原文件旁边")
  void refusedRowsAreWrittenBesideTheInput() throws IOException {
    ledger("petitions", "A\nREFUSE\n");
    assertThat(imported()).isEqualTo(1);
    assertThat(ledgers.resolve("petitions.refused.csv")).content().contains("reason", "因为");
  }

  @Test
  @DisplayName("读不了的文件：一行，说出文件和原因")
  void aBrokenFileIsNamedWithItsReason() throws IOException {
    ledger("petitions", "BROKEN\n");
    assertThatThrownBy(this::imported)
        .isInstanceOf(Complaint.class)
        .hasMessage(
            ledgers.resolve("petitions.csv") + " was not taken: row 2: a quote is never closed");
  }

  @Test
  @DisplayName("引号里的换行不算新行；XLSX 的行数未知")
  void aLineBreakInsideQuotesBeginsNoRow() throws IOException {
    ledger("petitions", "\"two\nlines\"\n\nB\n");
    assertThat(LedgerFile.in(ledgers, "petitions").orElseThrow().rows()).isEqualTo(2);
    Files.writeString(ledgers.resolve("units.xlsx"), "zip");
    assertThat(LedgerFile.in(ledgers, "units").orElseThrow().rows()).isEqualTo(LedgerFile.UNKNOWN);
  }

  @Test
  @DisplayName("终端上画进度条，别处只有每本台账一行")
  void theBarIsDrawnOnATerminalOnly() {
    StringWriter terminal = new StringWriter();
    new ProgressBar(Console.into(new PrintWriter(terminal), true), "units", 4).show(2);
    assertThat(terminal.toString()).contains("############............", "50 %", "2/4");
    new ProgressBar(Console.into(new PrintWriter(said), false), "units", 4).show(2);
    assertThat(said.toString()).isEmpty();
  }

  @Test
  @DisplayName("数字取自报告服务；对账把每个服务的每一项都列出来")
  void figuresAndChecksAreRead() {
    assertThat(Figures.ours(services, 2031)).containsEntry("petition.registered", 2L);
    assertThat(new Reconciler(services).run(console())).isTrue();
    assertThat(said.toString())
        .contains("petition-service")
        .contains("outbox.empty")
        .contains("All 8 checks passed.");
  }

  private long imported() {
    return new LedgerImport(services, console()).run(ledgers);
  }

  private Console console() {
    return Console.into(new PrintWriter(said), false);
  }

  private void ledger(String name, String rows) throws IOException {
    Files.writeString(ledgers.resolve(name + ".csv"), "number\n" + rows);
  }
}
