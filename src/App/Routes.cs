using Windfall.App.Briefs;
using Windfall.App.Find;

namespace Windfall.App;

/// <summary>What each subject answers to over HTTP, beside its pages.</summary>
static class Routes
{
    /// <param name="api">Under <c>/api</c>.</param>
    public static void Map(IEndpointRouteBuilder web, IEndpointRouteBuilder api)
    {
        web.MapReport();
        api.MapBrief();
        api.MapFind();
    }
}
