// A wide screen has room for the contents list beside the text.
if (matchMedia("(min-width: 66rem)").matches) document.querySelector(".contents details").open = true;
