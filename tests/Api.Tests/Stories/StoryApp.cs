using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// A server in the time in which a story of the press begins. A day begins at seven in the morning of Western
/// Indonesian Time.
/// </summary>
public sealed class StoryApp : ClockedApp
{
    protected override bool BeginsFilled => false;

    public StoryApp() => GoTo(new(2021, 10, 4));

    /// <summary>Moves on to a day; whoever had signed in signs in again.</summary>
    public void GoTo(DateOnly day) => Clock.Advance(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) - Clock.GetUtcNow());
}
