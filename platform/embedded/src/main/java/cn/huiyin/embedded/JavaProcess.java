package cn.huiyin.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own that runs one of this module's main classes. Its arguments hold no secret. */
public final class JavaProcess {
  private static final String TIED = "tied";
  private static final String ARCHIVE = "app-cds.jsa";

  private final List<String> main;
  private final List<String> arguments;
  private final List<String> options = new ArrayList<>();
  private boolean tied;
  private Path folder;

  /** A process that is not started yet. */
  public JavaProcess(Class<?> main, List<String> arguments) {
    this(List.of(main.getName()), arguments);
  }

  /** A process of the main class of this name. */
  public JavaProcess(String main, List<String> arguments) {
    this(List.of(main), arguments);
  }

  private JavaProcess(List<String> main, List<String> arguments) {
    this.main = main;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * A process of an executable jar, run from the jar's folder. Where the build left an archive of
   * the loaded classes beside it, that is used: it halves the time to start. A JVM of another build
   * passes it over.
   */
  public static JavaProcess ofJar(Path jar) {
    JavaProcess process =
        new JavaProcess(List.of("-jar", jar.getFileName().toString()), List.of()).quickly();
    process.folder = jar.toAbsolutePath().getParent();
    return Files.exists(process.folder.resolve(ARCHIVE))
        ? process.option("-XX:SharedArchiveFile=" + ARCHIVE).option("-Xlog:cds=off")
        : process;
  }

  /**
   * Without the optimising compiler: with few cores it takes more from the start of the parts
   * beside it, and from an import, than its code gives back. The images of the services have it.
   */
  public JavaProcess quickly() {
    return option("-XX:TieredStopAtLevel=1");
  }

  public JavaProcess option(String option) {
    options.add(option);
    return this;
  }

  /** The process ends when this one does; see {@link ParentTie}. */
  public JavaProcess tied() {
    tied = true;
    return this;
  }

  /** Starts the process in a session of its own: Ctrl-C must reach the launcher alone. */
  public Process start(Path log) throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(command());
    // By environment: a class path of a hundred jars would hide the arguments in a process list.
    builder.environment().put("CLASSPATH", classPath());
    // A pool of native memory per thread is much for a JVM with small needs.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    if (!tied) {
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    }
    Process process = builder.start();
    if (tied) {
      ParentTie.keep(process);
    }
    return process;
  }

  /** The java program this JVM runs on. */
  public static String javaProgram() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private List<String> command() {
    Stream<String> session =
        Files.isExecutable(Path.of("/usr/bin/setsid")) ? Stream.of("/usr/bin/setsid") : Stream.of();
    return Stream.of(
            session,
            Stream.of(javaProgram()),
            options.stream(),
            Stream.of("-Duser.timezone=Asia/Shanghai"),
            main.stream(),
            arguments.stream(),
            tied ? Stream.of(TIED) : Stream.<String>of())
        .flatMap(part -> part)
        .toList();
  }

  /** Without the log bridge of Quarkus, which a JVM that is none cannot use. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("slf4j-jboss-logmanager"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
