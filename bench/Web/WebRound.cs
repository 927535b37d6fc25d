namespace Windfall.Bench.Web;

/// <summary>The pages that somebody looks at in a morning, with other posts and people each time round.</summary>
sealed class WebRound(WebHome home)
{
    const int Seed = 7;

    readonly Random dice = new(Seed);

    /// <summary>The emptiest page there is: the frame, and a list without a row.</summary>
    public static string Empty(int _) => "/posts?workspace=empty";

    string Newest => $"url={Uri.EscapeDataString(home.Posts[0])}";

    /// <summary>One of those that the first page lists.</summary>
    string Any => Uri.EscapeDataString(home.Posts[dice.Next(25)]);

    public string Path(int n) => (n % 22) switch
    {
        0 => "/",
        1 => $"/post?{Newest}",
        2 => "/audience",
        3 => "/inbox",
        4 => "/posts",
        5 => $"/post?url={Any}",
        6 => "/audience?fit=target",
        7 => $"/person?id={1 + dice.Next(WebHome.People)}",
        8 => "/leads",
        9 => $"/post?url={Any}&scale=log",
        10 => $"/audience?post={Any}",
        11 => "/headline",
        12 => $"/posts?page={1 + dice.Next(WebHome.PostCount / 25)}",
        13 => $"/audience?page={1 + dice.Next(1000)}",
        14 => "/?minutes=60",
        15 => $"/report?{Newest}",
        16 => $"/person?id={1 + dice.Next(WebHome.People)}",
        17 => "/settings/goal",
        18 => $"/retrospective?url={Any}",
        19 => "/audience/ways?to=Northlight%20Bank",
        20 => "/settings",
        _ => "/import",
    };

    /// <summary>A page by its name, whatever is asked of it.</summary>
    public static string NameOf(string path) => path.Split('?')[0];
}
