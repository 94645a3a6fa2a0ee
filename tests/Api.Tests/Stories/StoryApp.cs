using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// A server at the time when a story of the press begins. A day begins at seven in the morning, western Indonesian
/// time.
/// </summary>
public class StoryApp : ClockedApp
{
    protected override bool BeginsFilled => false;

    public StoryApp() => GoTo(new(2021, 10, 4));

    /// <summary>Advances the clock to a day; accounts that were signed in sign in again.</summary>
    public void GoTo(DateOnly day) => Clock.Advance(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) - Clock.GetUtcNow());
}
