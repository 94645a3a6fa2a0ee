using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// Remembers the last exception the server logged, so that a test that gets a 500 can show the cause.
/// </summary>
public sealed class ServerErrors : ILoggerProvider, ILogger
{
    private volatile Exception? last;

    public override string ToString() => last?.ToString() ?? "";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => last = IsEnabled(logLevel) && exception is not null ? exception : last;

    public void Dispose() { }
}
