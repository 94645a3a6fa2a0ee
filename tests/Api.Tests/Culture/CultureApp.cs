using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Culture;

/// <summary>
/// A server that answers requests under a culture that a test chooses, as if the machine were set to it.
/// </summary>
public sealed class CultureApp : JippApp
{
    public string Culture { get; set; } = "en-US";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Filter(this)));
    }

    private sealed class Filter(CultureApp app) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            pipeline =>
            {
                pipeline.Use(
                    async (http, handle) =>
                    {
                        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(app.Culture);
                        await handle(http);
                    }
                );
                next(pipeline);
            };
    }
}
