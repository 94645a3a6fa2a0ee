using System.Globalization;
using System.Runtime.CompilerServices;

namespace JippApi.Tests;

/// <summary>
/// The culture of the machine for the tests: <c>JIPP_TEST_CULTURE</c>, Indonesian by default. It is never the invariant
/// culture, so that dependencies on it show.
/// </summary>
internal static class TestCulture
{
    /// <summary>The name, such as <c>id-ID</c>.</summary>
    public static string Name { get; } = Environment.GetEnvironmentVariable("JIPP_TEST_CULTURE") is { Length: > 0 } name ? name : "id-ID";

    /// <summary>The same for <c>LC_ALL</c>.</summary>
    public static string Locale => $"{Name.Replace('-', '_')}.UTF-8";

    [ModuleInitializer]
    internal static void Begin()
    {
        var culture = CultureInfo.GetCultureInfo(Name);
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }
}
