package cn.huiyin.launcher;

import cn.huiyin.embedded.PlatformFailure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one line; {@code HUIYIN_DEBUG=1} shows the stack as well. */
final class OneLine implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    line.getErr().println("huiyin: " + sentence(e));
    if (System.getenv("HUIYIN_DEBUG") != null) {
      e.printStackTrace(line.getErr());
    }
    return FAILED;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("huiyin: " + flat(e.getMessage()) + " — see: " + name(line) + " --help");
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  static String sentence(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return "the disk is full: free some space, or keep the data elsewhere with --data DIR.";
      }
    }
    if (e instanceof Complaint || e instanceof PlatformFailure) {
      return flat(e.getMessage());
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to use " + e.getMessage() + ": change its rights or use --data DIR.";
    }
    if (e instanceof FileNotFoundException || e instanceof IOException) {
      return flat(e.getMessage() == null ? e.toString() : e.getMessage());
    }
    return "unexpected: " + flat(e.toString()) + " (HUIYIN_DEBUG=1 shows where).";
  }

  private static String name(CommandLine line) {
    return "./" + line.getCommandSpec().qualifiedName();
  }

  private static String flat(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
