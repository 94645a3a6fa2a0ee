using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Stories;

/// <summary>A story whose calls are counted, sign-ins and uploads included.</summary>
public sealed class CountedStoryApp : StoryApp
{
    private int calls;

    public int Calls => calls;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Counter(this)));
    }

    private sealed class Counter(CountedStoryApp app) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            builder =>
            {
                builder.Use(
                    (context, rest) =>
                    {
                        Interlocked.Increment(ref app.calls);
                        return rest(context);
                    }
                );
                next(builder);
            };
    }
}
