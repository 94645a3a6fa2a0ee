using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Infrastructure.Tests;

/// <summary>Objects made through the domain's own methods, each with a unique name or number.</summary>
internal static class Given
{
    private const int Year = 2026;

    private static int count;

    public static readonly DateTimeOffset Noon = new(Year, 3, 1, 12, 0, 0, 123, TimeSpan.Zero);

    public static InnovationContent Content(string title = "Bank Sampah") => new() { Title = title };

    /// <summary>A published innovation, not yet saved.</summary>
    public static Innovation Published(InnovationContent? content = null, DateTimeOffset? at = null) =>
        Innovation.TakeOver(content ?? Content(), Number(), TestUser.Writer, at ?? Noon);

    public static Innovation Draft(InnovationContent? content = null) => Innovation.Draft(content ?? Content(), TestUser.Writer, Noon);

    public static Institution Institution(Institution? parent = null, InstitutionKind kind = InstitutionKind.Community) =>
        Domain.Institutions.Institution.Register(
            new($"Instansi {Next()}", null, kind, null, parent?.Id, null),
            parent is null ? [] : [parent],
            Noon
        );

    /// <summary>A unique registry number.</summary>
    public static string Number() => RegistryNumbers.Of(Year, Next());

    private static int Next() => Interlocked.Increment(ref count);
}
