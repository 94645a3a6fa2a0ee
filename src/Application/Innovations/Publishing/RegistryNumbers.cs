using System.Globalization;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations;

/// <summary>Assigns registry numbers, one sequence per year.</summary>
public static class RegistryNumbers
{
    /// <summary>Returns the next number, <c>JIPP-{year}-{six-digit sequence}</c>.</summary>
    public static async Task<string> NextRegistryNumberAsync(IAppDb db, DateTimeOffset at, CancellationToken ct) =>
        Of(at.Year, await db.NextNumberAsync($"registry-{at.Year}", ct));

    /// <summary>Returns the number at a position of a year's sequence.</summary>
    public static string Of(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"JIPP-{year}-{number:D6}");
}
