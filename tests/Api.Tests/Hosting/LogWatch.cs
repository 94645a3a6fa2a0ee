using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// Reads every line that the servers of the suite log at the product's levels, and keeps those that contain a secret.
/// </summary>
public sealed partial class LogWatch : ILoggerProvider, ILogger
{
    private const int MaxLeaks = 20;

    private readonly ConcurrentQueue<string> leaks = new();

    public IReadOnlyCollection<string> Leaks => leaks;

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
    )
    {
        var line = $"{formatter(state, exception)}\n{exception}";
        if (leaks.Count < MaxLeaks && Secret().IsMatch(line))
            leaks.Enqueue(line);
    }

    public void Dispose() { }

    /// <summary>
    /// JWTs, bearer and basic headers, demo passwords and secrets, private keys, and fields that carry secrets.
    /// </summary>
    [GeneratedRegex(
        """eyJ[\w-]+\.eyJ[\w-]+|Bearer [\w-]{20,}|Basic [\w+/=]{8,}|Demo-Jipp-2026|demo-secret-2026|demo-invitation-2026|PRIVATE KEY|"(password|refresh_token|client_secret|secret|otp)"\s*:\s*"[^"]"""
    )]
    private static partial Regex Secret();
}
