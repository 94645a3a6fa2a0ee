using System.Globalization;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations;

/// <summary>Registry numbers: one sequence for each year.</summary>
public static class RegistryNumbers
{
    /// <summary>The next number, <c>JIPP-{year}-{sequence of six digits}</c>.</summary>
    public static async Task<string> NextRegistryNumberAsync(this IAppDb db, DateTimeOffset at, CancellationToken ct) =>
        Of(at.Year, await db.NextNumberAsync($"registry-{at.Year}", ct));

    /// <summary>The number at a place of a year's sequence.</summary>
    public static string Of(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"JIPP-{year}-{number:D6}");
}
