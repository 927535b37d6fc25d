using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.App.Momentum;

/// <summary>The growth models that come with the program.</summary>
static class Models
{
    static readonly Lazy<GrowthModel> LinkedIn = new(() => Load("linkedin"));

    /// <summary>
    /// A network without a history of its own borrows LinkedIn's, and each forecast says so. Public sets of reposts would be nearer, but hold only what went far.
    /// </summary>
    public static GrowthModel For(Network network) => network == Network.LinkedIn ? LinkedIn.Value : LinkedIn.Value with { StandIn = true };

    static GrowthModel Load(string name)
    {
        using var stream = typeof(Models).Assembly.GetManifestResourceStream($"momentum/{name}.json")
            ?? throw new InvalidOperationException($"Bug in Windfall: no growth model '{name}'.");
        using var text = new StreamReader(stream);
        return GrowthModel.Parse(text.ReadToEnd());
    }
}
