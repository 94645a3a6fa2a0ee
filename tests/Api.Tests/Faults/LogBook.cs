using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Faults;

/// <summary>Keeps what a server logs, formatted as on the console.</summary>
public sealed class LogBook : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Entries => lines;

    public void Clear() => lines.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => lines.Enqueue($"{formatter(state, exception)}{exception}");

    public void Dispose() { }
}
